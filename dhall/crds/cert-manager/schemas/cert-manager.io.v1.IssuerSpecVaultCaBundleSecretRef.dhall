{ Type = ./../types/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
, default =
    ./../defaults/cert-manager.io.v1.IssuerSpecVaultCaBundleSecretRef.dhall
}
