{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustAuth.dhall
}
