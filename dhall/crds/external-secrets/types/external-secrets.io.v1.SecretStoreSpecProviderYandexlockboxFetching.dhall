{ byID : Optional {}
, byName :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxFetchingByName.dhall
}
