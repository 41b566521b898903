{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderFake.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderFake.dhall
}
