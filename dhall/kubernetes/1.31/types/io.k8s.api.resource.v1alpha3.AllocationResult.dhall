{ controller : Optional Text
, devices : Optional ./io.k8s.api.resource.v1alpha3.DeviceAllocationResult.dhall
, nodeSelector : Optional ./io.k8s.api.core.v1.NodeSelector.dhall
}
