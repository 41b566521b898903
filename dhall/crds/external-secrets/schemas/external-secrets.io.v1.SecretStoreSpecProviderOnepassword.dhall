{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnepassword.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepassword.dhall
}
