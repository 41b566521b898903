{ apiVersion = "networking.istio.io/v1beta1"
, kind = "ProxyConfig"
, spec = None ./../types/networking.istio.io.v1beta1.ProxyConfigSpec.dhall
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
