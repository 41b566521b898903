{ secretRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
}
