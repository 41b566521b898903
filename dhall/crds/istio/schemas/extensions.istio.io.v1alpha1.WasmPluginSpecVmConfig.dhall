{ Type = ./../types/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
, default =
    ./../defaults/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
}
