{ source =
    None
      ./../types/security.istio.io.v1.AuthorizationPolicySpecRulesFromSource.dhall
}
