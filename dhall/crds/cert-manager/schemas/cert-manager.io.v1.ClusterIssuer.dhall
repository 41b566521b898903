{ Type = ./../types/cert-manager.io.v1.ClusterIssuer.dhall
, default = ./../defaults/cert-manager.io.v1.ClusterIssuer.dhall
}
