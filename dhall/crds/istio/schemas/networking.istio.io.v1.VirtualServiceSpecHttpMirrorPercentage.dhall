{ Type =
    ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
}
