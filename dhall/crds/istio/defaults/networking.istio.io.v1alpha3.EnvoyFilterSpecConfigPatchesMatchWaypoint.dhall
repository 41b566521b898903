{ filter =
    None
      ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchWaypointFilter.dhall
, portNumber = None Natural
, route =
    None
      ./../../../kubernetes/1.31/types/io.k8s.api.core.v1.LocalObjectReference.dhall
}
