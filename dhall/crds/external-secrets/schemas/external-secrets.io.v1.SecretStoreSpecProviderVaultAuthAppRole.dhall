{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthAppRole.dhall
}
