{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthCert.dhall
}
