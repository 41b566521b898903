{ opaque =
    None ./../types/io.k8s.api.resource.v1alpha3.OpaqueDeviceConfiguration.dhall
}
