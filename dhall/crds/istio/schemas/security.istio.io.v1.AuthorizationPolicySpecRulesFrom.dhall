{ Type = ./../types/security.istio.io.v1.AuthorizationPolicySpecRulesFrom.dhall
, default =
    ./../defaults/security.istio.io.v1.AuthorizationPolicySpecRulesFrom.dhall
}
