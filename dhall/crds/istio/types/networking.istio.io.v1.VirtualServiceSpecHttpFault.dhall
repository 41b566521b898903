{ abort :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpFaultAbort.dhall
, delay :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpFaultDelay.dhall
}
