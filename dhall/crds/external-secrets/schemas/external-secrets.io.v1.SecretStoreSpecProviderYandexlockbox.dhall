{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockbox.dhall
}
