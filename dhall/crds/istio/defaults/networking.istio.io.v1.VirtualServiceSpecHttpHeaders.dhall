{ request =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
, response =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpHeadersRequest.dhall
}
