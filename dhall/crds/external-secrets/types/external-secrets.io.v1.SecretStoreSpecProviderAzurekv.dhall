{ vaultUrl : Text
, authSecretRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderAzurekvAuthSecretRef.dhall
, authType : Optional Text
, customCloudConfig :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderAzurekvCustomCloudConfig.dhall
, environmentType : Optional Text
, identityId : Optional Text
, serviceAccountRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, tenantId : Optional Text
, useAzureSDK : Optional Bool
}
