{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthIam.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthIam.dhall
}
