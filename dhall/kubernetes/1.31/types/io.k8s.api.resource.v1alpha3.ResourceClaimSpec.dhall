{ controller : Optional Text
, devices : Optional ./io.k8s.api.resource.v1alpha3.DeviceClaim.dhall
}
