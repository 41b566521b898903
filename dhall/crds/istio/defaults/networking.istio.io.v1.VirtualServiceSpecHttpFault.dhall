{ abort =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpFaultAbort.dhall
, delay =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpFaultDelay.dhall
}
