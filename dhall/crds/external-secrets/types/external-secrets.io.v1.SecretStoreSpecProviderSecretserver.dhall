{ serverURL : Text
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, domain : Optional Text
, password :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, token :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
, username :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderDelineaClientId.dhall
}
