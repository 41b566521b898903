{ apiVersion : Text
, items : List ./io.k8s.api.certificates.v1alpha1.ClusterTrustBundle.dhall
, kind : Text
, metadata : ./io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta.dhall
}
