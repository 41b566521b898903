{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuth.dhall
}
