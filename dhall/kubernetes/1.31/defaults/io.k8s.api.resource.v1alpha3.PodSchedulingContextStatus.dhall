{ resourceClaims =
    None
      ( List
          ./../types/io.k8s.api.resource.v1alpha3.ResourceClaimSchedulingStatus.dhall
      )
}
