{ percentage =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
}
