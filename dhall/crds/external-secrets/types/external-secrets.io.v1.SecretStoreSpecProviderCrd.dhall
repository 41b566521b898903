{ resource : ./external-secrets.io.v1.SecretStoreSpecProviderCrdResource.dhall
, auth : Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, authRef :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, server :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, whitelist :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelist.dhall
}
