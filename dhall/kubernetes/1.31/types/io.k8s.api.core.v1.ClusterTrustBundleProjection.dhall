{ path : Text
, labelSelector :
    Optional ./io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
, name : Optional Text
, optional : Optional Bool
, signerName : Optional Text
}
