{ source : Text
, opaque :
    Optional ./io.k8s.api.resource.v1alpha3.OpaqueDeviceConfiguration.dhall
, requests : Optional (List Text)
}
