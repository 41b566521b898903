{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
}
