{ Type = ./../types/external-secrets.io.v1.ClusterSecretStore.dhall
, default = ./../defaults/external-secrets.io.v1.ClusterSecretStore.dhall
}
