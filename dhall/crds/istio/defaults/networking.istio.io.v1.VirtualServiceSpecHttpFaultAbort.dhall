{ grpcStatus = None Text
, http2Error = None Text
, httpStatus = None Natural
, percentage =
    None
      ./../types/networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
}
