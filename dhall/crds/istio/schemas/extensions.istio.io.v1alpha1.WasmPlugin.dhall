{ Type = ./../types/extensions.istio.io.v1alpha1.WasmPlugin.dhall
, default = ./../defaults/extensions.istio.io.v1alpha1.WasmPlugin.dhall
}
