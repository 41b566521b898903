{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderDelinea.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderDelinea.dhall
}
