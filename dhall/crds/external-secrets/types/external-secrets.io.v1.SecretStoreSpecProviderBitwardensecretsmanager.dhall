{ auth :
    ./external-secrets.io.v1.SecretStoreSpecProviderBitwardensecretsmanagerAuth.dhall
, organizationID : Text
, projectID : Text
, apiURL : Optional Text
, bitwardenServerSDKURL : Optional Text
, caBundle : Optional Text
, caProvider :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderVaultCaProvider.dhall
, identityURL : Optional Text
}
