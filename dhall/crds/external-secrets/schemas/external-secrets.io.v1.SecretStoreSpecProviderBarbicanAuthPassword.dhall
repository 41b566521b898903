{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuthPassword.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuthPassword.dhall
}
