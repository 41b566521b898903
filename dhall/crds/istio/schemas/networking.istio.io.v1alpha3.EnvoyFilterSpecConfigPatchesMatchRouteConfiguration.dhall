{ Type =
    ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfiguration.dhall
, default =
    ./../defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfiguration.dhall
}
