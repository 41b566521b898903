{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthOciAuthCredentials.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthOciAuthCredentials.dhall
}
