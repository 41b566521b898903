{ Type = ./../types/external-secrets.io.v1.SecretStoreSpecProviderWebhook.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderWebhook.dhall
}
