{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisical.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisical.dhall
}
