{ apikey :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderConjurAuthApikey.dhall
, cert :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderConjurAuthCert.dhall
, jwt :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderConjurAuthJwt.dhall
}
