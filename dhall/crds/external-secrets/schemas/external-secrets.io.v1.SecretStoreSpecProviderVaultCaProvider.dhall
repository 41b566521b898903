{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
}
