{ env :
    Optional
      (List ./extensions.istio.io.v1alpha1.WasmPluginSpecVmConfigEnv.dhall)
}
