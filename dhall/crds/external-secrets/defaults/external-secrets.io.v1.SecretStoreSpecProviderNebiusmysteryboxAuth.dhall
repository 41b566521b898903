{ serviceAccountCredsSecretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, tokenSecretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
