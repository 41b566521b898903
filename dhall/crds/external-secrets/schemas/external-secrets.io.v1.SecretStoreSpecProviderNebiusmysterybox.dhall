{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysterybox.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysterybox.dhall
}
