{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuth.dhall
}
