{ Type = ./../types/cert-manager.io.v1.IssuerSpecVaultAuth.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecVaultAuth.dhall
}
