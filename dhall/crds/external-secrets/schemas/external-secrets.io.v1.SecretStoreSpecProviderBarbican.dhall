{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderBarbican.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBarbican.dhall
}
