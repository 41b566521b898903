{ identityId : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, serviceAccountTokenPath :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
