{ accessToken =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, apiUrl = None Text
, auth =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderPulumiAuth.dhall
}
