{ challenges =
    None
      ( List
          ./../types/acme.cert-manager.io.v1.OrderStatusAuthorizationsChallenges.dhall
      )
, identifier = None Text
, initialState = None Text
, wildcard = None Bool
}
