{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuth.dhall
}
