{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuthNtlm.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuthNtlm.dhall
}
