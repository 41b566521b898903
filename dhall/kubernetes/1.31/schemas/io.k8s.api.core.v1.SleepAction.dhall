{ Type = ./../types/io.k8s.api.core.v1.SleepAction.dhall
, default = ./../defaults/io.k8s.api.core.v1.SleepAction.dhall
}
