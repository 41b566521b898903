{ Type = ./../types/io.k8s.api.certificates.v1alpha1.ClusterTrustBundle.dhall
, default =
    ./../defaults/io.k8s.api.certificates.v1alpha1.ClusterTrustBundle.dhall
}
