{ name : Optional Text
, namespace : Optional Text
, parameterNotFoundAction : Optional Text
, selector : Optional ./io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector.dhall
}
