{ Type =
    ./../types/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, default =
    ./../defaults/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
}
