{ url : Text
, failStrategy : Optional Text
, imagePullPolicy : Optional Text
, imagePullSecret : Optional Text
, match :
    Optional (List ./extensions.istio.io.v1alpha1.WasmPluginSpecMatch.dhall)
, phase : Optional Text
, pluginConfig : Optional ./Json.dhall
, pluginName : Optional Text
, priority : Optional Integer
, selector : Optional ./telemetry.istio.io.v1.TelemetrySpecSelector.dhall
, sha256 : Optional Text
, targetRef : Optional ./telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall
, targetRefs :
    Optional (List ./telemetry.istio.io.v1.TelemetrySpecTargetRef.dhall)
, type : Optional Text
, verificationKey : Optional Text
, vmConfig :
    Optional ./extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
}
