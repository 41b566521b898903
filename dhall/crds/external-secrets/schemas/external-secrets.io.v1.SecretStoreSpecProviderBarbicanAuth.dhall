{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuth.dhall
}
