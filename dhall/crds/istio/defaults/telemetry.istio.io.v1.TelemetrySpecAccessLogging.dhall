{ disabled = None Bool
, filter =
    None ./../types/telemetry.istio.io.v1.TelemetrySpecAccessLoggingFilter.dhall
, match = None ./../types/security.istio.io.v1.PeerAuthenticationSpecMtls.dhall
, providers =
    None
      ( List
          ./../types/telemetry.istio.io.v1.TelemetrySpecMetricsProviders.dhall
      )
}
