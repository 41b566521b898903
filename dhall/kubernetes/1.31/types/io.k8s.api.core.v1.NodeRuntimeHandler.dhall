{ features : Optional ./io.k8s.api.core.v1.NodeRuntimeHandlerFeatures.dhall
, name : Optional Text
}
