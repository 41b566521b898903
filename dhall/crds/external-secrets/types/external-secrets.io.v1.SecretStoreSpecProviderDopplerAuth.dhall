{ oidcConfig :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthOidcConfig.dhall
, secretRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthSecretRef.dhall
}
