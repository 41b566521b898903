{ secretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderDvlsAuthSecretRef.dhall
}
