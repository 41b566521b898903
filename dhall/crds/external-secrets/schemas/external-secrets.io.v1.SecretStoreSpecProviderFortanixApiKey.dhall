{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderFortanixApiKey.dhall
}
