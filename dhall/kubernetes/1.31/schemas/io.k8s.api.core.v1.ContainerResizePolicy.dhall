{ Type = ./../types/io.k8s.api.core.v1.ContainerResizePolicy.dhall
, default = ./../defaults/io.k8s.api.core.v1.ContainerResizePolicy.dhall
}
