{ Type = ./../types/cert-manager.io.v1.IssuerSpecVaultAuthAws.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecVaultAuthAws.dhall
}
