{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
}
