{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderSecretserver.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderSecretserver.dhall
}
