{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthCert.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthCert.dhall
}
