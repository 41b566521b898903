{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuth.dhall
}
