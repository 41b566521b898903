{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderVolcengineAuthSecretRef.dhall
}
