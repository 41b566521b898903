{ apiKey =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, certificate =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, certificateKey =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, clientId =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, clientSecret =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
}
