{ httpCookie =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie.dhall
, httpHeaderName = None Text
, httpQueryParameterName = None Text
, maglev =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev.dhall
, minimumRingSize = None Natural
, ringHash =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash.dhall
, useSourceIp = None Bool
}
