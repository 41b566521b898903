{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthJwt.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthJwt.dhall
}
