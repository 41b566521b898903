{ Type = ./../types/extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall
, default = ./../defaults/extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall
}
