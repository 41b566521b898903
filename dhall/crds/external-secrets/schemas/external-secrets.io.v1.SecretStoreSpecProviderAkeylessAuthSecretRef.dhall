{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRef.dhall
}
