{ disabled : Optional Bool
, filter :
    Optional ./telemetry.istio.io.v1.TelemetrySpecAccessLoggingFilter.dhall
, match : Optional ./security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, providers :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecMetricsProviders.dhall)
}
