{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
}
