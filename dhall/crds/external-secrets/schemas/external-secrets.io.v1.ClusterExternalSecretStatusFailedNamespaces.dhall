{ Type =
    ./../types/external-secrets.io.v1.ClusterExternalSecretStatusFailedNamespaces.dhall
, default =
    ./../defaults/external-secrets.io.v1.ClusterExternalSecretStatusFailedNamespaces.dhall
}
