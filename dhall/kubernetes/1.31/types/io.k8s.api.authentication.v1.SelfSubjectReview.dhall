{ apiVersion : Text
, kind : Text
, metadata : ./io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.dhall
, status : Optional ./io.k8s.api.authentication.v1.SelfSubjectReviewStatus.dhall
}
