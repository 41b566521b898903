{ awsCredentialsSecretRef :
    ./external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef.dhall
, region : Text
}
