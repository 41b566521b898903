{ secretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef.dhall
}
