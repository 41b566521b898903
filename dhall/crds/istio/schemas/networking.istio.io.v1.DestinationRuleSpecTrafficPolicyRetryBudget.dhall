{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyRetryBudget.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyRetryBudget.dhall
}
