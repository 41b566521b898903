{ accessToken =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
