{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
}
