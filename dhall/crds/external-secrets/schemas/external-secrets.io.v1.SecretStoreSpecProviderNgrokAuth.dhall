{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderNgrokAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderNgrokAuth.dhall
}
