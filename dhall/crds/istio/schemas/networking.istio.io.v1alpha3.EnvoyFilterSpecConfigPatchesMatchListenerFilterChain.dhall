{ Type =
    ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchListenerFilterChain.dhall
, default =
    ./../defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatchListenerFilterChain.dhall
}
