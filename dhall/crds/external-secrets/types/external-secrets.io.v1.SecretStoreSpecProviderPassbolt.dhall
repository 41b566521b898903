{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderPassboltAuth.dhall
, host : Text
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
}
