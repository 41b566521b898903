{ auth : Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, authRef :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, remoteNamespace : Optional Text
, server :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
}
