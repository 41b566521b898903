{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials.dhall
}
