{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyProxyProtocol.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyProxyProtocol.dhall
}
