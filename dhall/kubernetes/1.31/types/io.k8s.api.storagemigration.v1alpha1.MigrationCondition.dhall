{ status : Text
, type : Text
, lastUpdateTime : Optional ./io.k8s.apimachinery.pkg.apis.meta.v1.Time.dhall
, message : Optional Text
, reason : Optional Text
}
