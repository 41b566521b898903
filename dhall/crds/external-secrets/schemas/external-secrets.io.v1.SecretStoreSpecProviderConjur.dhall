{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderConjur.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderConjur.dhall
}
