{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthContainerAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderIbmAuthContainerAuth.dhall
}
