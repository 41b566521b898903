{ auth =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderOpenBaoAuth.dhall
, caBundle = None Text
, caProvider =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, namespace = None Text
, path = None Text
, version = None Text
}
