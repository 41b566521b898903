{ domainName = None Text
, name = None Text
, route =
    None
      ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute.dhall
}
