{ byID = None {}
, byName =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
}
