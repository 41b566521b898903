{ operation :
    Optional
      ./security.istio.io.v1.AuthorizationPolicySpecRulesToOperation.dhall
}
