{ containerAuth =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthContainerAuth.dhall
, secretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthSecretRef.dhall
}
