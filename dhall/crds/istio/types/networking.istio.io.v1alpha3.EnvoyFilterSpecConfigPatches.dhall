{ applyTo : Optional Text
, match :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesMatch.dhall
, patch :
    Optional
      ./networking.istio.io.v1alpha3.EnvoyFilterSpecConfigPatchesPatch.dhall
}
