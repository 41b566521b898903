{ request :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, response :
    Optional ./networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
}
