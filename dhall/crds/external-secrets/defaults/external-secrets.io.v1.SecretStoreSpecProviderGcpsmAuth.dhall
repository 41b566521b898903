{ secretRef =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthSecretRef.dhall
, workloadIdentity =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, workloadIdentityFederation =
    None
      ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation.dhall
}
