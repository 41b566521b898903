{ config =
    None
      ( List
          ./../types/io.k8s.api.resource.v1alpha3.DeviceAllocationConfiguration.dhall
      )
, results =
    None
      ( List
          ./../types/io.k8s.api.resource.v1alpha3.DeviceRequestAllocationResult.dhall
      )
}
