{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderWebhookResult.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookResult.dhall
}
