{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOpenBaoAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOpenBaoAuth.dhall
}
