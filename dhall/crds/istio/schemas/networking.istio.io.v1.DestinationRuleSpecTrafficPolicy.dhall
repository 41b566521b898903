{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicy.dhall
}
