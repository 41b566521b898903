{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderOvh.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOvh.dhall
}
