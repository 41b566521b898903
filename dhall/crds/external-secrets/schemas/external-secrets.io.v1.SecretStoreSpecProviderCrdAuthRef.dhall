{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
