{ apiKeyRef : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, passcodeRef : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
