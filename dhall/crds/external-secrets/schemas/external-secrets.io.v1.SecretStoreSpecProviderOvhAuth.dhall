{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderOvhAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOvhAuth.dhall
}
