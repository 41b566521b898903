{ auth =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuth.dhall
}
