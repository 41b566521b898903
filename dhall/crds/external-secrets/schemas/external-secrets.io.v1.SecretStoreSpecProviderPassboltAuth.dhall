{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderPassboltAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderPassboltAuth.dhall
}
