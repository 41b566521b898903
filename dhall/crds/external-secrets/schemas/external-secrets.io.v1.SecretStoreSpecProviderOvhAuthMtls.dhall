{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthMtls.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOvhAuthMtls.dhall
}
