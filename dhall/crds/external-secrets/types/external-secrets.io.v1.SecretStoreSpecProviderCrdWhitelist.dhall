{ rules :
    Optional
      ( List
          ./external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelistRules.dhall
      )
}
