{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderNgrokVault.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderNgrokVault.dhall
}
