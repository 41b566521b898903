{ Type =
    ./../types/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesTagOverrides.dhall
, default =
    ./../defaults/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesTagOverrides.dhall
}
