{ config :
    Optional
      (List ./io.k8s.api.resource.v1alpha3.DeviceAllocationConfiguration.dhall)
, results :
    Optional
      (List ./io.k8s.api.resource.v1alpha3.DeviceRequestAllocationResult.dhall)
}
