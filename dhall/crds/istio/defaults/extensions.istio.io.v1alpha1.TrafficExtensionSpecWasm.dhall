{ failStrategy = None Text
, imagePullPolicy = None Text
, imagePullSecret = None Text
, pluginConfig = None ./../types/Json.dhall
, pluginName = None Text
, sha256 = None Text
, type = None Text
, verificationKey = None Text
, vmConfig =
    None ./../types/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfig.dhall
}
