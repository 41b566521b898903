{ from :
    Optional
      (List ./security.istio.io.v1.AuthorizationPolicySpecRulesFrom.dhall)
, to :
    Optional (List ./security.istio.io.v1.AuthorizationPolicySpecRulesTo.dhall)
, when :
    Optional
      (List ./security.istio.io.v1.AuthorizationPolicySpecRulesWhen.dhall)
}
