{ secretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuthSecretRef.dhall
}
