{ accessToken :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, oidcConfig :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderPulumiAuthOidcConfig.dhall
}
