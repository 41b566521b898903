{ apiVersion = "networking.istio.io/v1"
, kind = "VirtualService"
, spec = None ./../types/networking.istio.io.v1.VirtualServiceSpec.dhall
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
