{ secretRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuthSecretRef.dhall
}
