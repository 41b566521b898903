{ Type = ./../types/acme.cert-manager.io.v1.OrderStatus.dhall
, default = ./../defaults/acme.cert-manager.io.v1.OrderStatus.dhall
}
