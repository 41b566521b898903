{ Type =
    ./../types/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponse.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponse.dhall
}
