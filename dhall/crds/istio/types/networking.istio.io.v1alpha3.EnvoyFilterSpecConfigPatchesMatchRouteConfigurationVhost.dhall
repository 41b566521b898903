{ domainName : Optional Text
, name : Optional Text
, route :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute.dhall
}
