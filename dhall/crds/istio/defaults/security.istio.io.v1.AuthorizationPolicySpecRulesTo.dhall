{ operation =
    None
      ./../types/security.istio.io.v1.AuthorizationPolicySpecRulesToOperation.dhall
}
