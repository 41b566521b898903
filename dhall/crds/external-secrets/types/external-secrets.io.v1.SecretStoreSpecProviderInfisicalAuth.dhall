{ awsAuthCredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, azureAuthCredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials.dhall
, gcpIamAuthCredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials.dhall
, gcpIdTokenAuthCredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, jwtAuthCredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials.dhall
, kubernetesAuthCredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials.dhall
, ldapAuthCredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials.dhall
, ociAuthCredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthOciAuthCredentials.dhall
, tokenAuthCredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, universalAuthCredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials.dhall
}
