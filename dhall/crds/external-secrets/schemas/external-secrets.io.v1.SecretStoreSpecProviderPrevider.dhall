{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderPrevider.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderPrevider.dhall
}
