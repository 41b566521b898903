{ Type = ./../types/acme.cert-manager.io.v1.OrderSpec.dhall
, default = ./../defaults/acme.cert-manager.io.v1.OrderSpec.dhall
}
