{ Type = ./../types/networking.istio.io.v1.DestinationRuleSpecSubsets.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecSubsets.dhall
}
