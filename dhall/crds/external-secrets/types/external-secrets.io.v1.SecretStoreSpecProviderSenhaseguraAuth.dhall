{ clientId : Text
, clientSecretSecretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
