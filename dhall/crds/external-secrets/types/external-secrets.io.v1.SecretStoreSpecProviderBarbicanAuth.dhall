{ password :
    ./external-secrets.io.v1.SecretStoreSpecProviderBarbicanAuthPassword.dhall
, username :
    ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
}
