{ Type =
    ./../types/networking.istio.io.v1.VirtualServiceSpecHttpCorsPolicy.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpCorsPolicy.dhall
}
