{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
}
