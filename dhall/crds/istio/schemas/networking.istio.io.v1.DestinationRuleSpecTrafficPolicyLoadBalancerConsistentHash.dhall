{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
}
