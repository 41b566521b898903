{ apiVersion = "certificates.k8s.io/v1alpha1", kind = "ClusterTrustBundleList" }
