{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirrors.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrors.dhall
}
