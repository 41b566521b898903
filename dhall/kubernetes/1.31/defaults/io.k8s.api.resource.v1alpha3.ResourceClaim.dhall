{ apiVersion = "resource.k8s.io/v1alpha3"
, kind = "ResourceClaim"
, status =
    None ./../types/io.k8s.api.resource.v1alpha3.ResourceClaimStatus.dhall
}
