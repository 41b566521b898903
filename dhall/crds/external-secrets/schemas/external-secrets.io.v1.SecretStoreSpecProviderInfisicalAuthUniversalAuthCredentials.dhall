{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials.dhall
}
