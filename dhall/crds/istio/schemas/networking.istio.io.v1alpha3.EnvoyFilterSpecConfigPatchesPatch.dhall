{ Type =
    ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesPatch.dhall
, default =
    ./../defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesPatch.dhall
}
