{ certSecretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, keySecretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthRef.dhall
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
}
