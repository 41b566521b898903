{ Type =
    ./../types/security.istio.io.v1.RequestAuthenticationSpecJwtRulesOutputClaimToHeaders.dhall
, default =
    ./../defaults/security.istio.io.v1.RequestAuthenticationSpecJwtRulesOutputClaimToHeaders.dhall
}
