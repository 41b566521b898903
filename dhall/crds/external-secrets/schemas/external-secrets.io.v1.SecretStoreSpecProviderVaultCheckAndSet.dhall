{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultCheckAndSet.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultCheckAndSet.dhall
}
