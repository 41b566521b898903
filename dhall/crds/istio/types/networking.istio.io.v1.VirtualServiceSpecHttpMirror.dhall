{ host : Text
, port :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, subset : Optional Text
}
