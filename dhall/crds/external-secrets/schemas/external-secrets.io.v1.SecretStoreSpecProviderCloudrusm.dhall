{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderCloudrusm.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCloudrusm.dhall
}
