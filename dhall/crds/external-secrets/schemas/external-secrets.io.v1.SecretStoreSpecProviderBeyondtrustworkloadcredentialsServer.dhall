{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer.dhall
}
