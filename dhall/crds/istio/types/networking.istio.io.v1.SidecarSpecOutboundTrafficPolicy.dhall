{ egressProxy :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, mode : Optional Text
}
