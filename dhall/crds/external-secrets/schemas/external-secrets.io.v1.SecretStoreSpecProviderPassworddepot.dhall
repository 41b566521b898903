{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderPassworddepot.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderPassworddepot.dhall
}
