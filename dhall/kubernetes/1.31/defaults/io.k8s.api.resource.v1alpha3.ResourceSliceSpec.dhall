{ allNodes = None Bool
, devices = None (List ./../types/io.k8s.api.resource.v1alpha3.Device.dhall)
, nodeName = None Text
, nodeSelector = None ./../types/io.k8s.api.core.v1.NodeSelector.dhall
}
