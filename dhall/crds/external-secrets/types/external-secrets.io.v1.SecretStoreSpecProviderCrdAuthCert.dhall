{ clientCert : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, clientKey : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
