{ region : Text
, vault : Text
, auth :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderOracleAuth.dhall
, compartment : Optional Text
, encryptionKey : Optional Text
, principalType : Optional Text
, serviceAccountRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
}
