{ Type = ./../types/telemetry.istio.io.v1.TelemetrySpecMetricsProviders.dhall
, default =
    ./../defaults/telemetry.istio.io.v1.TelemetrySpecMetricsProviders.dhall
}
