{ grpcStatus : Optional Text
, http2Error : Optional Text
, httpStatus : Optional Natural
, percentage :
    Optional
      ./networking.istio.io.v1.VirtualServiceSpecHttpMirrorPercentage.dhall
}
