{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
}
