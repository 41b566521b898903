{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderKeepersecurity.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderKeepersecurity.dhall
}
