{ passwordSecretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, privateKeySecretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
