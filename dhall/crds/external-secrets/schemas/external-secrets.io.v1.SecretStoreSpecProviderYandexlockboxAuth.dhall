{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
}
