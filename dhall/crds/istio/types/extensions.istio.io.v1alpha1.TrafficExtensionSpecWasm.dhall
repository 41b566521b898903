{ url : Text
, failStrategy : Optional Text
, imagePullPolicy : Optional Text
, imagePullSecret : Optional Text
, pluginConfig : Optional ./Json.dhall
, pluginName : Optional Text
, sha256 : Optional Text
, type : Optional Text
, verificationKey : Optional Text
, vmConfig :
    Optional ./extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
}
