{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDK.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDK.dhall
}
