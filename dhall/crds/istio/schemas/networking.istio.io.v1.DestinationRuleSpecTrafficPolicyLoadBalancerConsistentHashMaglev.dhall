{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
}
