{ accessKeyIDSecretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, accessKeySecretSecretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
