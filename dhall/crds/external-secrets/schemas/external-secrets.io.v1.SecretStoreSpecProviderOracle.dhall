{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderOracle.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOracle.dhall
}
