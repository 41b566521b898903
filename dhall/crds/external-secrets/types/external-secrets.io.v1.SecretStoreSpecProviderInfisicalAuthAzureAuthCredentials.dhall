{ identityId : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, resource :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
