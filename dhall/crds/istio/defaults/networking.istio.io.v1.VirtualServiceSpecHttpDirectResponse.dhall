{ body =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpDirectResponseBody.dhall
}
