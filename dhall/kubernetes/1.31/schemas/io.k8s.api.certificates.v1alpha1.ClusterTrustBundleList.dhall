{ Type =
    ./../types/io.k8s.api.certificates.v1alpha1.ClusterTrustBundleList.dhall
, default =
    ./../defaults/io.k8s.api.certificates.v1alpha1.ClusterTrustBundleList.dhall
}
