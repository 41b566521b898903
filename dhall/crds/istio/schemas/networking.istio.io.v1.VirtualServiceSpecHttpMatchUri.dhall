{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpMatchUri.dhall
}
