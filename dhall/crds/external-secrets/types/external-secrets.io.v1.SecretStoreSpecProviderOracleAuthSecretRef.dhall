{ fingerprint : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, privatekey : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
