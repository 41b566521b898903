{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef.dhall
}
