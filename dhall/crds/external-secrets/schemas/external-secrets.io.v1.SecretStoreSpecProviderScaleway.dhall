{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderScaleway.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderScaleway.dhall
}
