{ filter :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypointFilter.dhall
, portNumber : Optional Natural
, route : Optional ./security.istio.io.v1.AuthorizationPolicySpecProvider.dhall
}
