{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttpFault.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpFault.dhall
}
