{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuth.dhall
}
