{ appId : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, appSecret : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
