{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuth.dhall
}
