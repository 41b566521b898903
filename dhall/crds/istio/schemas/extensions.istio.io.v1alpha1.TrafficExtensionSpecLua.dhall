{ Type = ./../types/extensions.istio.io.v1alpha1.TrafficExtensionSpecLua.dhall
, default =
    ./../defaults/extensions.istio.io.v1alpha1.TrafficExtensionSpecLua.dhall
}
