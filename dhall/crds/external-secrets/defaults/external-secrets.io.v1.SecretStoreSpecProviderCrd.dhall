{ auth =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuth.dhall
, authRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, server =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdServer.dhall
, whitelist =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdWhitelist.dhall
}
