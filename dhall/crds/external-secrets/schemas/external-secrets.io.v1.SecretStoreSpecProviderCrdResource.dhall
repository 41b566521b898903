{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdResource.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdResource.dhall
}
