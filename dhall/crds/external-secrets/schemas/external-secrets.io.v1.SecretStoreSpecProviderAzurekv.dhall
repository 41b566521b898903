{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderAzurekv.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAzurekv.dhall
}
