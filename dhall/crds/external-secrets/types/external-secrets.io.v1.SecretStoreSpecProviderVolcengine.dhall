{ region : Text
, auth :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuth.dhall
}
