{ fingerprint : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, identityId : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, privateKey : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, region : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, tenancyId : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, userId : ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, privateKeyPassphrase :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
}
