{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuth.dhall
}
