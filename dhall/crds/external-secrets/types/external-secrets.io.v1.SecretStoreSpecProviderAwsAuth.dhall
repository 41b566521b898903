{ jwt :
    Optional ./external-secrets.io.v1.SecretStoreSpecProviderAwsAuthJwt.dhall
, secretRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderAwsAuthSecretRef.dhall
}
