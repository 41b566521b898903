{ lua =
    None ./../types/extensions.istio.io.v1alpha1.TrafficExtensionSpecLua.dhall
, match =
    None
      (List ./../types/extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall)
, phase = None Text
, priority = None Integer
, selector = None ./../types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, targetRefs =
    None (List ./../types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
, wasm =
    None ./../types/extensions.istio.io.v1alpha1.TrafficExtensionSpecWasm.dhall
}
