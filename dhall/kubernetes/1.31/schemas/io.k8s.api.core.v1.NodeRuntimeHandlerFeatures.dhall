{ Type = ./../types/io.k8s.api.core.v1.NodeRuntimeHandlerFeatures.dhall
, default = ./../defaults/io.k8s.api.core.v1.NodeRuntimeHandlerFeatures.dhall
}
