{ consistentHash =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, localityLbSetting =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, simple = None Text
, warmup =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, warmupDurationSecs = None Text
, zoneAwareLbSetting =
    None
      ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
}
