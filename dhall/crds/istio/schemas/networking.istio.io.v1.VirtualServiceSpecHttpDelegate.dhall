{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttpDelegate.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpDelegate.dhall
}
