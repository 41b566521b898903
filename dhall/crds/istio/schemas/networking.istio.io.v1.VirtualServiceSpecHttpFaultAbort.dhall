{ Type =
    ./../types/networking.istio.io.v1.VirtualServiceSpecHttpFaultAbort.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpFaultAbort.dhall
}
