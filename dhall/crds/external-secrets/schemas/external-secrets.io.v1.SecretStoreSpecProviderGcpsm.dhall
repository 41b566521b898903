{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsm.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsm.dhall
}
