{ consistentHash :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash.dhall
, localityLbSetting :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, simple : Optional Text
, warmup :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerWarmup.dhall
, warmupDurationSecs : Optional Text
, zoneAwareLbSetting :
    Optional
      ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting.dhall
}
