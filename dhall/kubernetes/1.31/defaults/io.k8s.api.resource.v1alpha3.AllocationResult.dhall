{ controller = None Text
, devices =
    None ./../types/io.k8s.api.resource.v1alpha3.DeviceAllocationResult.dhall
, nodeSelector = None ./../types/io.k8s.api.core.v1.NodeSelector.dhall
}
