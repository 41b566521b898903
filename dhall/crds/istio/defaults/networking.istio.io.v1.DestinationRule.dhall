{ apiVersion = "networking.istio.io/v1"
, kind = "DestinationRule"
, spec = None ./../types/networking.istio.io.v1.DestinationRuleSpec.dhall
, status = None ./../types/networking.istio.io.v1.GatewayStatus.dhall
}
