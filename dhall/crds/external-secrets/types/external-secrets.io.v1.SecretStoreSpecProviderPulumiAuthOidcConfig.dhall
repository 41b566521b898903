{ organization : Text
, serviceAccountRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, expirationSeconds : Optional Natural
}
