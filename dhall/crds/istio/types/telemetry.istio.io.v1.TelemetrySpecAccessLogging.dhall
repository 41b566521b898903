{ disabled : Optional Bool
, filter :
    Optional ./telemetry.istio.io.v1.TelemetrySpecAccessLoggingFilter.dhall
, match : Optional ./security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, providers :
    Optional
      (List ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.PodOS.dhall)
}
