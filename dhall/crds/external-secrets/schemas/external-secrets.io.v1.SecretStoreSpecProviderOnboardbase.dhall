{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnboardbase.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOnboardbase.dhall
}
