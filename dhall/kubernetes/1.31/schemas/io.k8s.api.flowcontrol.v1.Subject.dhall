{ Type = ./../types/io.k8s.api.flowcontrol.v1.Subject.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.Subject.dhall
}
