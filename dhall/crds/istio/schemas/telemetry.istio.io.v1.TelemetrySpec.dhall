{ Type = ./../types/telemetry.istio.io.v1.TelemetrySpec.dhall
, default = ./../defaults/telemetry.istio.io.v1.TelemetrySpec.dhall
}
