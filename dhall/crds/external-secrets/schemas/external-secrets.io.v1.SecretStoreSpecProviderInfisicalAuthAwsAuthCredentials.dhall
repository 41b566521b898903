{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
}
