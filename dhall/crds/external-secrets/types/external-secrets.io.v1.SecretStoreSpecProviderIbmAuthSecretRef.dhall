{ iamEndpoint : Optional Text
, secretApiKeySecretRef :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
