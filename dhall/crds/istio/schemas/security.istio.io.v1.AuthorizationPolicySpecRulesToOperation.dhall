{ Type =
    ./../types/security.istio.io.v1.AuthorizationPolicySpecRulesToOperation.dhall
, default =
    ./../defaults/security.istio.io.v1.AuthorizationPolicySpecRulesToOperation.dhall
}
