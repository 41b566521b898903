{ exponentialDelay : Optional Text
, fixedDelay : Optional Text
, percent : Optional Natural
, percentage :
    Optional
      ./networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
}
