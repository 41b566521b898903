{ iamEndpoint = None Text
, secretApiKeySecretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
