{ Type =
    ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost.dhall
, default =
    ./../defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost.dhall
}
