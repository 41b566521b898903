{ name : Text
, basic : Optional ./io.k8s.api.resource.v1alpha3.BasicDevice.dhall
}
