{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthCert.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthCert.dhall
}
