{ cluster :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchCluster.dhall
, context : Optional Text
, listener :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchListener.dhall
, proxy :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchProxy.dhall
, routeConfiguration :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfiguration.dhall
, waypoint :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypoint.dhall
}
