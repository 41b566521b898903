{ accessID =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, accessType =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, accessTypeParam =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
