{ Type = ./../types/io.k8s.api.core.v1.ResourceHealth.dhall
, default = ./../defaults/io.k8s.api.core.v1.ResourceHealth.dhall
}
