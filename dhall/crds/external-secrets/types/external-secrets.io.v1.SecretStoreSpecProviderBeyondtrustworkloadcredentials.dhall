{ auth :
    ./external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth.dhall
, server :
    ./external-secrets.io.v1.SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer.dhall
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, folderPath : Optional Text
}
