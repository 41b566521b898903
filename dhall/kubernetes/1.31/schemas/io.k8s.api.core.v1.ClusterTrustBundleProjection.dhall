{ Type = ./../types/io.k8s.api.core.v1.ClusterTrustBundleProjection.dhall
, default = ./../defaults/io.k8s.api.core.v1.ClusterTrustBundleProjection.dhall
}
