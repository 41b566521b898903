{ httpCookie :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, httpHeaderName : Optional Text
, httpQueryParameterName : Optional Text
, maglev :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, minimumRingSize : Optional Natural
, ringHash :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, useSourceIp : Optional Bool
}
