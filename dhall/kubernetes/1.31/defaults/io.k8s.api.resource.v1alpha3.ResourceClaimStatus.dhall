{ allocation =
    None ./../types/io.k8s.api.resource.v1alpha3.AllocationResult.dhall
, deallocationRequested = None Bool
, reservedFor =
    None
      ( List
          ./../types/io.k8s.api.resource.v1alpha3.ResourceClaimConsumerReference.dhall
      )
}
