{ server : Text
, auth :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderOpenBaoAuth.dhall
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, namespace : Optional Text
, path : Optional Text
, version : Optional Text
}
