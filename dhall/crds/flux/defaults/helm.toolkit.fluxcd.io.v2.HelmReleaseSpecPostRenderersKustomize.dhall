{ images =
    None
      ( List
          ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall
      )
, patches =
    None
      ( List
          ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall
      )
}
