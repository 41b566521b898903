{ apiVersion = "security.istio.io/v1"
, kind = "PeerAuthentication"
, spec = None ./../types/security.istio.io.v1.PeerAuthenticationSpec.dhall
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
