{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMatch.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpMatch.dhall
}
