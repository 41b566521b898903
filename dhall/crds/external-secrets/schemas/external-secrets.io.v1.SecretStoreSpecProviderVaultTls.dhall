{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultTls.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultTls.dhall
}
