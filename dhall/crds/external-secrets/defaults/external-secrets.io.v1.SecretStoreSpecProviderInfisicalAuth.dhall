{ awsAuthCredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, azureAuthCredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials.dhall
, gcpIamAuthCredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials.dhall
, gcpIdTokenAuthCredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials.dhall
, jwtAuthCredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials.dhall
, kubernetesAuthCredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthKubernetesAuthCredentials.dhall
, ldapAuthCredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials.dhall
, ociAuthCredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthOciAuthCredentials.dhall
, tokenAuthCredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderPreviderAuthSecretRef.dhall
, universalAuthCredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials.dhall
}
