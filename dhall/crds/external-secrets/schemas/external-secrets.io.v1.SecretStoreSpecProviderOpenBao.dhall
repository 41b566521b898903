{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderOpenBao.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOpenBao.dhall
}
