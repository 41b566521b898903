{ apikey =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthApikey.dhall
, cert =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthCert.dhall
, jwt =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthJwt.dhall
}
