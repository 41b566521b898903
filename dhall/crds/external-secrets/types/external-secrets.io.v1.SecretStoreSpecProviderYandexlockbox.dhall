{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxAuth.dhall
, apiEndpoint : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
, fetching :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetching.dhall
}
