{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelist.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelist.dhall
}
