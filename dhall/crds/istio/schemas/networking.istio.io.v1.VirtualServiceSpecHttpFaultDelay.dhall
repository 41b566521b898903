{ Type =
    ./../types/networking.istio.io.v1.VirtualServiceSpecHttpFaultDelay.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpFaultDelay.dhall
}
