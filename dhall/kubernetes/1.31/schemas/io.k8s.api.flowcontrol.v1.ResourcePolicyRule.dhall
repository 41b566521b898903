{ Type = ./../types/io.k8s.api.flowcontrol.v1.ResourcePolicyRule.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.ResourcePolicyRule.dhall
}
