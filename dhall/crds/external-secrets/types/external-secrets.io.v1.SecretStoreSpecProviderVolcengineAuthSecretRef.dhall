{ accessKeyID : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, secretAccessKey :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, token :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
