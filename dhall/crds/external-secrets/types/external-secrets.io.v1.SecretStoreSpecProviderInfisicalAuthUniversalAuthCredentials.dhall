{ clientId : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, clientSecret :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
