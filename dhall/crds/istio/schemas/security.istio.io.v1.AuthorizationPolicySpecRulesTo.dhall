{ Type = ./../types/security.istio.io.v1.AuthorizationPolicySpecRulesTo.dhall
, default =
    ./../defaults/security.istio.io.v1.AuthorizationPolicySpecRulesTo.dhall
}
