{ Type = ./../types/telemetry.istio.io.v1.TelemetrySpecMetrics.dhall
, default = ./../defaults/telemetry.istio.io.v1.TelemetrySpecMetrics.dhall
}
