{ ntlm :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderWebhookAuthNtlm.dhall
}
