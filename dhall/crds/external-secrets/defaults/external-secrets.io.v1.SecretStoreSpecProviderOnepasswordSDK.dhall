{ cache =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKCache.dhall
, environment = None Text
, integrationInfo =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKIntegrationInfo.dhall
, vault = None Text
}
