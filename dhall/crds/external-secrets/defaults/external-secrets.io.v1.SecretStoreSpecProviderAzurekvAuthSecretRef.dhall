{ clientCertificate =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, clientId =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, clientSecret =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, tenantId =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
