{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuthSecretRef.dhall
}
