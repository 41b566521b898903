{ gateway : Optional Text
, name : Optional Text
, portName : Optional Text
, portNumber : Optional Natural
, vhost :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost.dhall
}
