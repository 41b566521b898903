{ Type = ./../types/security.istio.io.v1.AuthorizationPolicySpecRulesWhen.dhall
, default =
    ./../defaults/security.istio.io.v1.AuthorizationPolicySpecRulesWhen.dhall
}
