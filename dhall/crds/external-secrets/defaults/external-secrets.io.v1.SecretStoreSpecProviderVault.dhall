{ auth =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultAuth.dhall
, caBundle = None Text
, caProvider =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, checkAndSet =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultCheckAndSet.dhall
, forwardInconsistent = None Bool
, headers = None (List { mapKey : Text, mapValue : Text })
, namespace = None Text
, path = None Text
, readYourWrites = None Bool
, tls =
    None ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultTls.dhall
, version = None Text
}
