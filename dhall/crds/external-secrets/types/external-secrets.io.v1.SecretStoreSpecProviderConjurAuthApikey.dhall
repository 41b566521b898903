{ account : Text
, apiKeyRef : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, userRef : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
