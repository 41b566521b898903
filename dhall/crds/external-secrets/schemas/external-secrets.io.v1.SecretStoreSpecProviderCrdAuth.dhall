{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
}
