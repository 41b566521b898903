{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyOutlierDetection.dhall
}
