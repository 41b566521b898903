{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderVault.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVault.dhall
}
