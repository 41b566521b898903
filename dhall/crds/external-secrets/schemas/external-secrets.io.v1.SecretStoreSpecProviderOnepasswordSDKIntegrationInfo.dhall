{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKIntegrationInfo.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKIntegrationInfo.dhall
}
