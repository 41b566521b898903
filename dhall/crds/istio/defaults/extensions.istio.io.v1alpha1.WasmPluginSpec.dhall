{ failStrategy = None Text
, imagePullPolicy = None Text
, imagePullSecret = None Text
, match =
    None
      (List ./../types/extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall)
, phase = None Text
, pluginConfig = None ./../types/Json.dhall
, pluginName = None Text
, priority = None Integer
, selector = None ./../types/telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, sha256 = None Text
, targetRef = None ./../types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, targetRefs =
    None (List ./../types/telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
, type = None Text
, verificationKey = None Text
, vmConfig =
    None ./../types/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
}
