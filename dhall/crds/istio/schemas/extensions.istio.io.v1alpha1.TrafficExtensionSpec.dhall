{ Type = ./../types/extensions.istio.io.v1alpha1.TrafficExtensionSpec.dhall
, default =
    ./../defaults/extensions.istio.io.v1alpha1.TrafficExtensionSpec.dhall
}
