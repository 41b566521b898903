{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
}
