{ Type = ./../types/io.k8s.api.flowcontrol.v1.NonResourcePolicyRule.dhall
, default = ./../defaults/io.k8s.api.flowcontrol.v1.NonResourcePolicyRule.dhall
}
