{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
}
