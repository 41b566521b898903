{ apiVersion = "networking.istio.io/v1"
, kind = "ServiceEntry"
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
