{ applyTo = None Text
, match =
    None
      ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatch.dhall
, patch =
    None
      ./../types/networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesPatch.dhall
}
