{ akeylessGWApiURL : Text
, authSecretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderAkeylessAuthSecretRef.dhall
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, ignoreCache : Optional Bool
}
