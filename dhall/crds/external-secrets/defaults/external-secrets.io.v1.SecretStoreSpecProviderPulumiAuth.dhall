{ accessToken =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, oidcConfig =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuthOidcConfig.dhall
}
