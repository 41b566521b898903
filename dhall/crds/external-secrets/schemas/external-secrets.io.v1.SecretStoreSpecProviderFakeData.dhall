{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderFakeData.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderFakeData.dhall
}
