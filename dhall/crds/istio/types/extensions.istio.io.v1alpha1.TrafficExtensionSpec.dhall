{ lua : Optional ./extensions.istio.io.v1alpha1.TrafficExtensionSpecLua.dhall
, match :
    Optional (List ./extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall)
, phase : Optional Text
, priority : Optional Integer
, selector : Optional ./telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, targetRefs :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
, wasm : Optional ./extensions.istio.io.v1alpha1.TrafficExtensionSpecWasm.dhall
}
