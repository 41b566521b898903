{ Type = ./../types/cert-manager.io.v1.Issuer.dhall
, default = ./../defaults/cert-manager.io.v1.Issuer.dhall
}
