{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderWebhookSecrets.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookSecrets.dhall
}
