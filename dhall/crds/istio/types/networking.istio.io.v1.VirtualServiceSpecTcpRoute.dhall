{ destination : ./networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, weight : Optional Natural
}
