{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuthSecretRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuthSecretRef.dhall
}
