{ audiences : Optional (List Text)
, forwardOriginalToken : Optional Bool
, fromCookies : Optional (List Text)
, fromHeaders :
    Optional
      ( List
          ./security.istio.io.v1.RequestAuthenticationSpecJwtRulesFromHeaders.dhall
      )
, fromParams : Optional (List Text)
, issuer : Optional Text
, jwks : Optional Text
, jwksUri : Optional Text
, jwks_uri : Optional Text
, outputClaimToHeaders :
    Optional
      ( List
          ./security.istio.io.v1.RequestAuthenticationSpecJwtRulesOutputClaimToHeaders.dhall
      )
, outputPayloadToHeader : Optional Text
, spaceDelimitedClaims : Optional (List Text)
, timeout : Optional Text
}
