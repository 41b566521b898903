{ secretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderPassworddepotAuthSecretRef.dhall
}
