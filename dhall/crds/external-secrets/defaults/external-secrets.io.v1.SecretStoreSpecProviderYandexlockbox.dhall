{ apiEndpoint = None Text
, caProvider =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, fetching =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
}
