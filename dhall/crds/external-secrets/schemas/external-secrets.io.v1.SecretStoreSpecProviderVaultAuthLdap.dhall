{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthLdap.dhall
}
