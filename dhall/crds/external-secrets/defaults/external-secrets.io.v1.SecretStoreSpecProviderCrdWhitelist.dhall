{ rules =
    None
      ( List
          ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelistRules.dhall
      )
}
