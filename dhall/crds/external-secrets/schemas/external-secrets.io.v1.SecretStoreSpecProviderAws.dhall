{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderAws.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAws.dhall
}
