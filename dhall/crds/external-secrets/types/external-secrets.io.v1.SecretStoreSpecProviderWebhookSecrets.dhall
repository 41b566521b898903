{ name : Text
, secretRef : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
