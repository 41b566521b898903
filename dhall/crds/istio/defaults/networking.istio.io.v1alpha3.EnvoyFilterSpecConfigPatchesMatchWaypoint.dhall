{ filter =
    None
      ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypointFilter.dhall
, portNumber = None Natural
, route =
    None ./../types/security.istio.io.v1.AuthorizationPolicySpecProvider.dhall
}
