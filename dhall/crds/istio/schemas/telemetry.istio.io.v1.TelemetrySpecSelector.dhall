{ Type = ./../types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, default = ./../defaults/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
}
