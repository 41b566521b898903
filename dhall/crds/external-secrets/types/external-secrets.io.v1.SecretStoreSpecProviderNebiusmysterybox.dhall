{ apiDomain : Text
, auth :
    ./external-secrets.io.v1.SecretStoreSpecProviderNebiusmysteryboxAuth.dhall
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderYandexlockboxCaProvider.dhall
}
