{ tokenSecretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
