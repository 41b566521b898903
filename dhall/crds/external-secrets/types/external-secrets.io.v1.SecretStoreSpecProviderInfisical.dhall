{ auth : ./external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuth.dhall
, secretsScope :
    ./external-secrets.io.v1.SecretStoreSpecProviderInfisicalSecretsScope.dhall
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, hostAPI : Optional Text
}
