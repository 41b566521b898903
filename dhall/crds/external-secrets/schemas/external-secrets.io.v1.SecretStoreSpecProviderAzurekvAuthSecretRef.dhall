{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderAzurekvAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAzurekvAuthSecretRef.dhall
}
