{ apiVersion = "security.istio.io/v1"
, kind = "AuthorizationPolicy"
, spec = None ./../types/security.istio.io.v1.AuthorizationPolicySpec.dhall
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
