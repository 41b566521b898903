{ server : Text
, auth :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderVaultAuth.dhall
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, checkAndSet :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCheckAndSet.dhall
, forwardInconsistent : Optional Bool
, headers : Optional (List { mapKey : Text, mapValue : Text })
, namespace : Optional Text
, path : Optional Text
, readYourWrites : Optional Bool
, tls : Optional ./external-secrets.io.v1.SecretStoreSpecProviderVaultTls.dhall
, version : Optional Text
}
