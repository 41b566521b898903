{ auth =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, authRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, remoteNamespace = None Text
, server =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
}
