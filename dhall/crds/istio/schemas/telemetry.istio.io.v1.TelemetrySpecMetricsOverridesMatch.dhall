{ Type =
    ./../types/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesMatch.dhall
, default =
    ./../defaults/telemetry.istio.io.v1.TelemetrySpecMetricsOverridesMatch.dhall
}
