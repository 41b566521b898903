{ ntlm =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderWebhookAuthNtlm.dhall
}
