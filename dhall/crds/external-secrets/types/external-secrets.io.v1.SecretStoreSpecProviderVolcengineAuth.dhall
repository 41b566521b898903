{ secretRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuthSecretRef.dhall
}
