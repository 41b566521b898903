{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig.dhall
}
