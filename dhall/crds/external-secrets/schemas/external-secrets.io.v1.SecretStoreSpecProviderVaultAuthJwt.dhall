{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwt.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVaultAuthJwt.dhall
}
