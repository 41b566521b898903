{ Type = ./../types/extensions.istio.io.v1alpha1.TrafficExtension.dhall
, default = ./../defaults/extensions.istio.io.v1alpha1.TrafficExtension.dhall
}
