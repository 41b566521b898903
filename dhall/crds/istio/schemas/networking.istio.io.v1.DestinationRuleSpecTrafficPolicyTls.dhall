{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTls.dhall
}
