{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting.dhall
}
