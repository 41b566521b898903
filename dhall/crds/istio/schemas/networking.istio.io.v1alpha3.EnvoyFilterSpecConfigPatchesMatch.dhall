{ Type =
    ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatch.dhall
, default =
    ./../defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatch.dhall
}
