{ apikey :
    ./external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuthApikey.dhall
}
