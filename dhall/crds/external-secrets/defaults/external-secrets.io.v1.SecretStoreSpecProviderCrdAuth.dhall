{ cert =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, serviceAccount =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, token =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
}
