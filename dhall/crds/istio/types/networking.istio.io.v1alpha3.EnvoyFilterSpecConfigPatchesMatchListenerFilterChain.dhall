{ applicationProtocols : Optional Text
, destinationPort : Optional Natural
, filter :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypointFilter.dhall
, name : Optional Text
, sni : Optional Text
, transportProtocol : Optional Text
}
