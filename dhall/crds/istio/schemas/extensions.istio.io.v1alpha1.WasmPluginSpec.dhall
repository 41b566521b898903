{ Type = ./../types/extensions.istio.io.v1alpha1.WasmPluginSpec.dhall
, default = ./../defaults/extensions.istio.io.v1alpha1.WasmPluginSpec.dhall
}
