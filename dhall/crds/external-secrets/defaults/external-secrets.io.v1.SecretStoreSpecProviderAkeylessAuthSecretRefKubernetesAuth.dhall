{ secretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, serviceAccountRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
}
