{ apiVersion : Text
, items : List ./io.k8s.api.coordination.v1alpha1.LeaseCandidate.dhall
, kind : Text
, metadata : ./io.k8s.apimachinery.pkg.apis.meta.v1.ListMeta.dhall
}
