{ url : Text
, auth :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderWebhookAuth.dhall
, body : Optional Text
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, headers : Optional (List { mapKey : Text, mapValue : Text })
, method : Optional Text
, result :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderWebhookResult.dhall
, secrets :
    Optional
      ( List
          ./external-secrets.io.v1.SecretStoreSpecProviderWebhookSecrets.dhall
      )
, timeout : Optional Text
}
