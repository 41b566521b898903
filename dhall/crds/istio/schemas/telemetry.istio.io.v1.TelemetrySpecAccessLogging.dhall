{ Type = ./../types/telemetry.istio.io.v1.TelemetrySpecAccessLogging.dhall
, default = ./../defaults/telemetry.istio.io.v1.TelemetrySpecAccessLogging.dhall
}
