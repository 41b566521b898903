{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTunnel.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyTunnel.dhall
}
