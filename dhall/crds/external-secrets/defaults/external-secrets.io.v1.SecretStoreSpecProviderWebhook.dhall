{ auth =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuth.dhall
, body = None Text
, caBundle = None Text
, caProvider =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, headers = None (List { mapKey : Text, mapValue : Text })
, method = None Text
, result =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderWebhookResult.dhall
, secrets =
    None
      ( List
          ./../types/external-secrets.io.v1.SecretStoreSpecProviderWebhookSecrets.dhall
      )
, timeout = None Text
}
