{ config =
    None
      ( List
          ./../types/io.k8s.api.resource.v1alpha3.DeviceClaimConfiguration.dhall
      )
, constraints =
    None (List ./../types/io.k8s.api.resource.v1alpha3.DeviceConstraint.dhall)
, requests =
    None (List ./../types/io.k8s.api.resource.v1alpha3.DeviceRequest.dhall)
}
