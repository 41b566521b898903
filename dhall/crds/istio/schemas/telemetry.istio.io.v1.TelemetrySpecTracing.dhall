{ Type = ./../types/telemetry.istio.io.v1.TelemetrySpecTracing.dhall
, default = ./../defaults/telemetry.istio.io.v1.TelemetrySpecTracing.dhall
}
