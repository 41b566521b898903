{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttpRedirect.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpRedirect.dhall
}
