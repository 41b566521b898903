{ apiURL = None Text
, bitwardenServerSDKURL = None Text
, caBundle = None Text
, caProvider =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, identityURL = None Text
}
