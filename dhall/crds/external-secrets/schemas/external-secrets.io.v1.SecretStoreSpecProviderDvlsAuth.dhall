{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderDvlsAuth.dhall
}
