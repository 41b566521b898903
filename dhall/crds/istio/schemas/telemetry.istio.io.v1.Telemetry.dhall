{ Type = ./../types/telemetry.istio.io.v1.Telemetry.dhall
, default = ./../defaults/telemetry.istio.io.v1.Telemetry.dhall
}
