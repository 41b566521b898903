{ url : Text
, challenges :
    Optional
      (List ./acme.cert-manager.io.v1.OrderStatusAuthorizationsChallenges.dhall)
, identifier : Optional Text
, initialState : Optional Text
, wildcard : Optional Bool
}
