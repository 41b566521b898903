{ name : Text
, attributes :
    Optional
      ( List
          ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
      )
, path : Optional Text
, ttl : Optional Text
}
