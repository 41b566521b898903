{ secretRef :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, workloadIdentity :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, workloadIdentityFederation :
    Optional
      ./external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation.dhall
}
