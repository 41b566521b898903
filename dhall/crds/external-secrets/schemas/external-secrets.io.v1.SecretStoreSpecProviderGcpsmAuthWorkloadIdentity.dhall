{ Type =
    ./../types/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
, default =
    ./../defaults/external-secrets.io.v1.SecretStoreSpecProviderGcpsmAuthWorkloadIdentity.dhall
}
