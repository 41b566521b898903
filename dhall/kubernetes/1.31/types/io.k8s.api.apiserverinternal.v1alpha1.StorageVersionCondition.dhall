{ message : Text
, reason : Text
, status : Text
, type : Text
, lastTransitionTime :
    Optional ./io.k8s.apimachinery.pkg.apis.meta.v1.Time.dhall
, observedGeneration : Optional Natural
}
