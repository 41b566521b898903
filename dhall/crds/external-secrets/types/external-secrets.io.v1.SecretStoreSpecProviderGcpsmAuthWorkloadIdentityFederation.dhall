{ audience : Optional Text
, awsSecurityCredentials :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials.dhall
, credConfig :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig.dhall
, externalTokenEndpoint : Optional Text
, gcpServiceAccountEmail : Optional Text
, serviceAccountRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
}
