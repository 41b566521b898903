{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
}
