{ exponentialDelay = None Text
, fixedDelay = None Text
, percent = None Natural
, percentage =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
}
