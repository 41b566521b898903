{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderDopplerAuthSecretRef.dhall
}
