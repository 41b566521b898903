{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVolcengine.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVolcengine.dhall
}
