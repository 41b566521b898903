{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKCache.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKCache.dhall
}
