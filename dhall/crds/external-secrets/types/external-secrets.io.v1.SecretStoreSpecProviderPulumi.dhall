{ environment : Text
, organization : Text
, project : Text
, accessToken :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, apiUrl : Optional Text
, auth :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderPulumiAuth.dhall
}
