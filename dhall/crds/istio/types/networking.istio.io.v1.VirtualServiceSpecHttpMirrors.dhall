{ destination : ./networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, percentage :
    Optional
      ./networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
}
