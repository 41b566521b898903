{ Type =
    ./../types/security.istio.io.v1.AuthorizationPolicySpecRulesFromSource.dhall
, default =
    ./../defaults/security.istio.io.v1.AuthorizationPolicySpecRulesFromSource.dhall
}
