{ serviceAccountCredsSecretRef :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, tokenSecretRef :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
