{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthToken.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthToken.dhall
}
