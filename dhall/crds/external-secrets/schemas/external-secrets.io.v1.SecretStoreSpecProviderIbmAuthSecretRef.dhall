{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthSecretRef.dhall
}
