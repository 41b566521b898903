{ port =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPort.dhall
, subset = None Text
}
