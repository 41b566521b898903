{ apiVersion = "security.istio.io/v1"
, kind = "RequestAuthentication"
, spec = None ./../types/security.istio.io.v1.RequestAuthenticationSpec.dhall
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
