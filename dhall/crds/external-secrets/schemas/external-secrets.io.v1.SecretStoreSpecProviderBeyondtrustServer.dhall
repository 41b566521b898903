{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustServer.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustServer.dhall
}
