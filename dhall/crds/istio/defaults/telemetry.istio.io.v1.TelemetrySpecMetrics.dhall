{ overrides =
    None
      ( List
          ./../types/telemetry.istio.io.v1.TelemetrySpecMetricsOverrides.dhall
      )
, providers =
    None
      ( List
          ./../types/telemetry.istio.io.v1.TelemetrySpecMetricsProviders.dhall
      )
, reportingInterval = None Text
}
