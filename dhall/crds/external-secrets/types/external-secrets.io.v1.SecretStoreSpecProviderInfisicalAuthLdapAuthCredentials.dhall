{ identityId : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ldapPassword :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, ldapUsername :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
