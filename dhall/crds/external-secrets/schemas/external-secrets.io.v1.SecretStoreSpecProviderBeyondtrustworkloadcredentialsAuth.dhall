{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth.dhall
}
