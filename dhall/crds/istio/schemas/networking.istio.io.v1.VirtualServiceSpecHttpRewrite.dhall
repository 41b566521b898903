{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttpRewrite.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpRewrite.dhall
}
