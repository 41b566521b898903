{ Type = ./../types/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfigEnv.dhall
, default =
    ./../defaults/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfigEnv.dhall
}
