{ from =
    None
      ( List
          ./../types/security.istio.io.v1.AuthorizationPolicySpecRulesFrom.dhall
      )
, to =
    None
      ( List
          ./../types/security.istio.io.v1.AuthorizationPolicySpecRulesTo.dhall
      )
, when =
    None
      ( List
          ./../types/security.istio.io.v1.AuthorizationPolicySpecRulesWhen.dhall
      )
}
