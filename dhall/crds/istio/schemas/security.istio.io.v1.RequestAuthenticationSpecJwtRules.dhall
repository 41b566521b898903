{ Type = ./../types/security.istio.io.v1.RequestAuthenticationSpecJwtRules.dhall
, default =
    ./../defaults/security.istio.io.v1.RequestAuthenticationSpecJwtRules.dhall
}
