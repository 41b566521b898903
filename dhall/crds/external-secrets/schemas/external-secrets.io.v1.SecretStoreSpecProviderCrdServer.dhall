{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
}
