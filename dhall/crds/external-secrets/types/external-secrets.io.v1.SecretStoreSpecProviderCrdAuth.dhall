{ cert :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, serviceAccount :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, token :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthToken.dhall
}
