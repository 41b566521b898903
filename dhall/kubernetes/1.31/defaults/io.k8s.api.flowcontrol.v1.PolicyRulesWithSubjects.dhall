{ nonResourceRules =
    None (List ./../types/io.k8s.api.flowcontrol.v1.NonResourcePolicyRule.dhall)
, resourceRules =
    None (List ./../types/io.k8s.api.flowcontrol.v1.ResourcePolicyRule.dhall)
}
