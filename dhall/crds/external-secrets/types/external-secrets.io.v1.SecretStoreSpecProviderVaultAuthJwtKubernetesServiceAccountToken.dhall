{ serviceAccountRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
, audiences : Optional (List Text)
, expirationSeconds : Optional Natural
}
