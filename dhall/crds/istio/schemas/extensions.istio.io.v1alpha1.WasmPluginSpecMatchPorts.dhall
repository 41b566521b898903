{ Type = ./../types/extensions.istio.io.v1alpha1.WasmPluginSpecMatchPorts.dhall
, default =
    ./../defaults/extensions.istio.io.v1alpha1.WasmPluginSpecMatchPorts.dhall
}
