{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordSDKAuth.dhall
}
