{ apiVersion = "resource.k8s.io/v1alpha3"
, kind = "PodSchedulingContext"
, status =
    None
      ./../types/io.k8s.api.resource.v1alpha3.PodSchedulingContextStatus.dhall
}
