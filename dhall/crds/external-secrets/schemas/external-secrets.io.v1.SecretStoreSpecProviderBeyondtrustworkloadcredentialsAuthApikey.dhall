{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey.dhall
}
