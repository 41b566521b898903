{ filterChain :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchListenerFilterChain.dhall
, listenerFilter : Optional Text
, name : Optional Text
, portName : Optional Text
, portNumber : Optional Natural
}
