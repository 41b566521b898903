{ Type = ./../types/external-secrets.io.v1.ClusterExternalSecret.dhall
, default = ./../defaults/external-secrets.io.v1.ClusterExternalSecret.dhall
}
