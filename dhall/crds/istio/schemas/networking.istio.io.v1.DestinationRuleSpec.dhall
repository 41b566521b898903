{ Type = ./../types/networking.istio.io.v1.DestinationRuleSpec.dhall
, default = ./../defaults/networking.istio.io.v1.DestinationRuleSpec.dhall
}
