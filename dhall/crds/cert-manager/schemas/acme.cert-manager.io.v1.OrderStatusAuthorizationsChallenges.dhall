{ Type =
    ./../types/acme.cert-manager.io.v1.OrderStatusAuthorizationsChallenges.dhall
, default =
    ./../defaults/acme.cert-manager.io.v1.OrderStatusAuthorizationsChallenges.dhall
}
