{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthOidcConfig.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthOidcConfig.dhall
}
