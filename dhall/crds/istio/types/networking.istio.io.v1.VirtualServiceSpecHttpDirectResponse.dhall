{ status : Natural
, body :
    Optional
      ./networking.istio.io.v1.VirtualServiceSpecHttpDirectResponseBody.dhall
}
