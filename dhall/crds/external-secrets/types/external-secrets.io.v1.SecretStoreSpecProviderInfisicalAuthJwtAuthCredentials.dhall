{ identityId : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, jwt : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
