{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuth.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuth.dhall
}
