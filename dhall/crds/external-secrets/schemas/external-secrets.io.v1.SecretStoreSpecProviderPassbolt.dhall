{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderPassbolt.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderPassbolt.dhall
}
