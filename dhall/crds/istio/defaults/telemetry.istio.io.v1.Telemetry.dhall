{ apiVersion = "telemetry.istio.io/v1"
, kind = "Telemetry"
, spec = None ./../types/telemetry.istio.io.v1.TelemetrySpec.dhall
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
