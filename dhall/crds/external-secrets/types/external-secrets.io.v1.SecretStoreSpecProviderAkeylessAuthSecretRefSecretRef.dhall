{ accessID :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, accessType :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, accessTypeParam :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
