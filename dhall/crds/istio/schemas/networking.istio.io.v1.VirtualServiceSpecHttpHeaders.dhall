{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpHeaders.dhall
}
