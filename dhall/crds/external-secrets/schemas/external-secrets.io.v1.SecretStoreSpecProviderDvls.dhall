{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderDvls.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderDvls.dhall
}
