{ Type = ./../types/extensions.istio.io.v1alpha1.TrafficExtensionSpecWasm.dhall
, default =
    ./../defaults/extensions.istio.io.v1alpha1.TrafficExtensionSpecWasm.dhall
}
