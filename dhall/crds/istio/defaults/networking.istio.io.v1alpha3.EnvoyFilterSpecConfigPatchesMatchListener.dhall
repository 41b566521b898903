{ filterChain =
    None
      ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchListenerFilterChain.dhall
, listenerFilter = None Text
, name = None Text
, portName = None Text
, portNumber = None Natural
}
