{ mode : Optional Text
, ports :
    Optional
      (List ./extensions.istio.io.v1alpha1.WasmPluginSpecMatchPorts.dhall)
}
