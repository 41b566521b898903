{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuth.dhall
}
