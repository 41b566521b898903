{ audience = None Text
, awsSecurityCredentials =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials.dhall
, credConfig =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig.dhall
, externalTokenEndpoint = None Text
, gcpServiceAccountEmail = None Text
, serviceAccountRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderCrdAuthServiceAccount.dhall
}
