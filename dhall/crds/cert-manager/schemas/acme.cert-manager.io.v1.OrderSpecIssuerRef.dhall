{ Type = ./../types/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
, default = ./../defaults/acme.cert-manager.io.v1.OrderSpecIssuerRef.dhall
}
