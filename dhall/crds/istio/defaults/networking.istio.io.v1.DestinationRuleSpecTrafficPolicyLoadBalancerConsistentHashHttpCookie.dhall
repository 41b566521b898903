{ attributes =
    None
      ( List
          ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes.dhall
      )
, path = None Text
, ttl = None Text
}
