{ Type = ./../types/external-secrets.io.v1.ClusterExternalSecretStatus.dhall
, default =
    ./../defaults/external-secrets.io.v1.ClusterExternalSecretStatus.dhall
}
