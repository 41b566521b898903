{ auth :
    ./external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKAuth.dhall
, cache :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKCache.dhall
, environment : Optional Text
, integrationInfo :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKIntegrationInfo.dhall
, vault : Optional Text
}
