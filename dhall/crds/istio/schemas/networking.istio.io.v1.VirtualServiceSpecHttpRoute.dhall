{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttpRoute.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpRoute.dhall
}
