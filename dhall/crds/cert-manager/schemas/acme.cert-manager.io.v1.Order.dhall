{ Type = ./../types/acme.cert-manager.io.v1.Order.dhall
, default = ./../defaults/acme.cert-manager.io.v1.Order.dhall
}
