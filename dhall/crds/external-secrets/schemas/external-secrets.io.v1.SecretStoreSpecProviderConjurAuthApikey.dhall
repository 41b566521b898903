{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthApikey.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderConjurAuthApikey.dhall
}
