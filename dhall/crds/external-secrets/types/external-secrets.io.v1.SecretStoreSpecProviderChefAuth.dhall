{ secretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderChefAuthSecretRef.dhall
}
