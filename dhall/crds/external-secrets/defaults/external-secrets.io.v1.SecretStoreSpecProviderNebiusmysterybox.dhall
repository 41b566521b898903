{ caProvider =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
}
