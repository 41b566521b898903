{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials.dhall
}
