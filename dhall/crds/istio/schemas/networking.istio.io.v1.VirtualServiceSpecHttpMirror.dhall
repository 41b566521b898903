{ Type = ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirror.dhall
}
