{ secretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderOnepasswordAuthSecretRef.dhall
}
