{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsSecretsManager.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsSecretsManager.dhall
}
