{ Type = ./../types/security.istio.io.v1.AuthorizationPolicySpecRules.dhall
, default =
    ./../defaults/security.istio.io.v1.AuthorizationPolicySpecRules.dhall
}
