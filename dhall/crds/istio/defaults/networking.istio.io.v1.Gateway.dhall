{ apiVersion = "networking.istio.io/v1"
, kind = "Gateway"
, spec = None ./../types/networking.istio.io.v1.GatewaySpec.dhall
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
