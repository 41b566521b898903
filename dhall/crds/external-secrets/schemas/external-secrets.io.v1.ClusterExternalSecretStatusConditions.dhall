{ Type =
    ./../types/external-secrets.io.v1.ClusterExternalSecretStatusConditions.dhall
, default =
    ./../defaults/external-secrets.io.v1.ClusterExternalSecretStatusConditions.dhall
}
