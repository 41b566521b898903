{ oidcConfig =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthOidcConfig.dhall
, secretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthSecretRef.dhall
}
