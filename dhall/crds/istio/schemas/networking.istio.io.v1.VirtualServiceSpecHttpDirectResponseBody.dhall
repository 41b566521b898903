{ Type =
    ./../types/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponseBody.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponseBody.dhall
}
