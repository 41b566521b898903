{ audiences = None (List Text)
, forwardOriginalToken = None Bool
, fromCookies = None (List Text)
, fromHeaders =
    None
      ( List
          ./../types/security.istio.io.v1.RequestAuthenticationSpecJwtRulesFromHeaders.dhall
      )
, fromParams = None (List Text)
, issuer = None Text
, jwks = None Text
, jwksUri = None Text
, jwks_uri = None Text
, outputClaimToHeaders =
    None
      ( List
          ./../types/security.istio.io.v1.RequestAuthenticationSpecJwtRulesOutputClaimToHeaders.dhall
      )
, outputPayloadToHeader = None Text
, spaceDelimitedClaims = None (List Text)
, timeout = None Text
}
