{ apiKey =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, apiUrl = None Text
}
