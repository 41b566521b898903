{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderConjurAuth.dhall
, url : Text
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
}
