{ Type = ./../types/cert-manager.io.v1.IssuerSpecVaultAuthAppRole.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecVaultAuthAppRole.dhall
}
