{ externalID = None Text
, jwt =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, path = None Text
, region = None Text
, role = None Text
, secretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
, vaultAwsIamServerID = None Text
}
