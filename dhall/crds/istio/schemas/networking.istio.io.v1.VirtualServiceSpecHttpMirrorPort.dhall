{ Type =
    ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
}
