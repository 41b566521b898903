{ Type =
    ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatches.dhall
, default =
    ./../defaults/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatches.dhall
}
