{ secretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCloudrusmAuthSecretRef.dhall
}
