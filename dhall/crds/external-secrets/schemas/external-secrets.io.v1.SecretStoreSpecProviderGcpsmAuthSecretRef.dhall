{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
}
