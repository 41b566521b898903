{ caBundle = None Text
, caProvider =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, domain = None Text
, password =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, token =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, username =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
}
