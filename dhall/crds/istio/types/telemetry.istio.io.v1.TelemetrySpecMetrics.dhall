{ overrides :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecMetricsOverrides.dhall)
, providers :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecMetricsProviders.dhall)
, reportingInterval : Optional Text
}
