{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthGcp.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthGcp.dhall
}
