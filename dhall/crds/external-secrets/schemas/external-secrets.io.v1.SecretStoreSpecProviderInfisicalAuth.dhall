{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuth.dhall
}
