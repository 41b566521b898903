{ gateway = None Text
, name = None Text
, portName = None Text
, portNumber = None Natural
, vhost =
    None
      ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost.dhall
}
