{ Type = ./../types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, default = ./../defaults/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
}
