{ Type = ./../types/cert-manager.io.v1.IssuerSpecVault.dhall
, default = ./../defaults/cert-manager.io.v1.IssuerSpecVault.dhall
}
