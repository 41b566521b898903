{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials.dhall
}
