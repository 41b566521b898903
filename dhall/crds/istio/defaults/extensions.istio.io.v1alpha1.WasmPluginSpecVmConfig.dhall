{ env =
    None
      ( List
          ./../types/extensions.istio.io.v1alpha1.WasmPluginSpecVmConfigEnv.dhall
      )
}
