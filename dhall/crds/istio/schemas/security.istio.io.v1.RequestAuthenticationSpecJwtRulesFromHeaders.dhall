{ Type =
    ./../types/security.istio.io.v1.RequestAuthenticationSpecJwtRulesFromHeaders.dhall
, default =
    ./../defaults/security.istio.io.v1.RequestAuthenticationSpecJwtRulesFromHeaders.dhall
}
