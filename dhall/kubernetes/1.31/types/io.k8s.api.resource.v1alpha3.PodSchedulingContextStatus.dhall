{ resourceClaims :
    Optional
      (List ./io.k8s.api.resource.v1alpha3.ResourceClaimSchedulingStatus.dhall)
}
