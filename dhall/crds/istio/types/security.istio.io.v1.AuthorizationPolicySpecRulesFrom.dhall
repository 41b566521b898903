{ source :
    Optional ./security.istio.io.v1.AuthorizationPolicySpecRulesFromSource.dhall
}
