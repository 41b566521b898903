{ passwordSecret :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, usernameSecret :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
