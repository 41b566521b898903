{ Type =
    ./../types/io.k8s.api.certificates.v1alpha1.ClusterTrustBundleSpec.dhall
, default =
    ./../defaults/io.k8s.api.certificates.v1alpha1.ClusterTrustBundleSpec.dhall
}
