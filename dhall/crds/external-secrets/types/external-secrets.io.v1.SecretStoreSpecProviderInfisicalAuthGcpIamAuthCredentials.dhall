{ identityId : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, serviceAccountKeyFilePath :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
