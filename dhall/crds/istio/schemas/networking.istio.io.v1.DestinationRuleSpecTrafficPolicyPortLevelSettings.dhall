{ Type =
    ./../types/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyPortLevelSettings.dhall
, default =
    ./../defaults/networking.istio.io.v1.DestinationRuleSpecTrafficPolicyPortLevelSettings.dhall
}
