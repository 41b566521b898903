{ mode = None Text
, ports =
    None
      ( List
          ./../types/extensions.istio.io.v1alpha1.WasmPluginSpecMatchPorts.dhall
      )
}
