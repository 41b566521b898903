{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentials.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentials.dhall
}
