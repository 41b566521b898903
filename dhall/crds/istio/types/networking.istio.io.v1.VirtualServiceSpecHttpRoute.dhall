{ destination : ./networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, headers :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
, weight : Optional Natural
}
