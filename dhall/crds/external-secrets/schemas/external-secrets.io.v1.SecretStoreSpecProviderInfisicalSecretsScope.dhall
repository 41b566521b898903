{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalSecretsScope.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalSecretsScope.dhall
}
