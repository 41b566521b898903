{ Type = ./../types/telemetry.istio.io.v1.TelemetrySpecMetricsOverrides.dhall
, default =
    ./../defaults/telemetry.istio.io.v1.TelemetrySpecMetricsOverrides.dhall
}
