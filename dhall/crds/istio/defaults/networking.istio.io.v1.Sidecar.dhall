{ apiVersion = "networking.istio.io/v1"
, kind = "Sidecar"
, spec = None ./../types/networking.istio.io.v1.SidecarSpec.dhall
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
