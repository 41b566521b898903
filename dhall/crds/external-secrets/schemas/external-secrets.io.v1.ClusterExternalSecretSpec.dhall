{ Type = ./../types/external-secrets.io.v1.ClusterExternalSecretSpec.dhall
, default = ./../defaults/external-secrets.io.v1.ClusterExternalSecretSpec.dhall
}
