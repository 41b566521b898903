{ vaultRole : Text
, externalID : Optional Text
, jwt :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, path : Optional Text
, region : Optional Text
, role : Optional Text
, secretRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, vaultAwsIamServerID : Optional Text
}
