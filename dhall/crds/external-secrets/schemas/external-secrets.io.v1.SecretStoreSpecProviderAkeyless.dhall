{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderAkeyless.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeyless.dhall
}
