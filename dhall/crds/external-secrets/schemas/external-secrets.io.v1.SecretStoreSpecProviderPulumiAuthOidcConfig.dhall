{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuthOidcConfig.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuthOidcConfig.dhall
}
