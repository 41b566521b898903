{ authSecretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderAzurekvAuthSecretRef.dhall
, authType = None Text
, customCloudConfig =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderAzurekvCustomCloudConfig.dhall
, environmentType = None Text
, identityId = None Text
, serviceAccountRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, tenantId = None Text
, useAzureSDK = None Bool
}
