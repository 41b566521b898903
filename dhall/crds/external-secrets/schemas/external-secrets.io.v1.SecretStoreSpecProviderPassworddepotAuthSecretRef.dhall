{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuthSecretRef.dhall
}
