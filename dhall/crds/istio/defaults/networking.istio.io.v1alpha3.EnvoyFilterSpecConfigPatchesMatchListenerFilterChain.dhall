{ applicationProtocols = None Text
, destinationPort = None Natural
, filter =
    None
      ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypointFilter.dhall
, name = None Text
, sni = None Text
, transportProtocol = None Text
}
