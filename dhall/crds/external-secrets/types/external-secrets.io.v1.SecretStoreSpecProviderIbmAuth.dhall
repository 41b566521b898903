{ containerAuth :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderIbmAuthContainerAuth.dhall
, secretRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderIbmAuthSecretRef.dhall
}
