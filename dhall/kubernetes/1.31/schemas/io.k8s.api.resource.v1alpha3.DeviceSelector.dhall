{ Type = ./../types/io.k8s.api.resource.v1alpha3.DeviceSelector.dhall
, default = ./../defaults/io.k8s.api.resource.v1alpha3.DeviceSelector.dhall
}
