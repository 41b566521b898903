{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderOnboardbaseAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderOnboardbaseAuth.dhall
}
