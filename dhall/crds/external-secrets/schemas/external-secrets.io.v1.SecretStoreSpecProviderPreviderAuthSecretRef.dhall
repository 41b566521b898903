{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
}
