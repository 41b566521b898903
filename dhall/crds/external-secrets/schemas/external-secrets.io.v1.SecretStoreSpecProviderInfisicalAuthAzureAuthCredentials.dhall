{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials.dhall
}
