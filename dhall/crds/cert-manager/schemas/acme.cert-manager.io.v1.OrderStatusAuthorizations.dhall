{ Type = ./../types/acme.cert-manager.io.v1.OrderStatusAuthorizations.dhall
, default =
    ./../defaults/acme.cert-manager.io.v1.OrderStatusAuthorizations.dhall
}
