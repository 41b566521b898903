{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderAzurekvCustomCloudConfig.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAzurekvCustomCloudConfig.dhall
}
