{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrd.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCrd.dhall
}
