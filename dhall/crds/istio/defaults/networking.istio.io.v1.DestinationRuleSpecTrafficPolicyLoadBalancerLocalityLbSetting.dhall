{ distribute =
    None
      ( List
          ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute.dhall
      )
, enabled = None Bool
, failover =
    None
      ( List
          ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover.dhall
      )
, failoverPriority = None (List Text)
}
