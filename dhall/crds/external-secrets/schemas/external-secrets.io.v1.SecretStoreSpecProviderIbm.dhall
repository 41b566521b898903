{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderIbm.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderIbm.dhall
}
