{ features = None ./../types/io.k8s.api.core.v1.NodeRuntimeHandlerFeatures.dhall
, name = None Text
}
