{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuthSecretRef.dhall
}
