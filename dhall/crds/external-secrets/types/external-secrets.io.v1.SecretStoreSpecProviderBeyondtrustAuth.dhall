{ apiKey :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, certificate :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, certificateKey :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, clientId :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, clientSecret :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
}
