{ Type = ./../types/io.k8s.api.core.v1.ContainerUser.dhall
, default = ./../defaults/io.k8s.api.core.v1.ContainerUser.dhall
}
