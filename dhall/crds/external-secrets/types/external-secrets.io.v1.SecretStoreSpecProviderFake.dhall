{ data : List ./external-secrets.io.v1.SecretStoreSpecProviderFakeData.dhall
, validationResult : Optional Natural
}
