{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderIbmAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderIbmAuth.dhall
}
