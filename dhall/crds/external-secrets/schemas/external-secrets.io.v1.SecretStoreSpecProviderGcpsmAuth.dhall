{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuth.dhall
}
