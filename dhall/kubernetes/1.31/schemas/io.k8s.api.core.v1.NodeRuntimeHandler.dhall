{ Type = ./../types/io.k8s.api.core.v1.NodeRuntimeHandler.dhall
, default = ./../defaults/io.k8s.api.core.v1.NodeRuntimeHandler.dhall
}
