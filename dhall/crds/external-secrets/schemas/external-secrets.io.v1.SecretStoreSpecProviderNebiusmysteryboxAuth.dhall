{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysteryboxAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderNebiusmysteryboxAuth.dhall
}
