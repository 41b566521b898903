{ apiKey :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, apiUrl : Optional Text
}
