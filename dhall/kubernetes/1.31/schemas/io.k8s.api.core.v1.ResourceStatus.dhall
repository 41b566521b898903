{ Type = ./../types/io.k8s.api.core.v1.ResourceStatus.dhall
, default = ./../defaults/io.k8s.api.core.v1.ResourceStatus.dhall
}
