{ distribute :
    Optional
      ( List
          ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
      )
, enabled : Optional Bool
, failover :
    Optional
      ( List
          ./networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
      )
, failoverPriority : Optional (List Text)
}
