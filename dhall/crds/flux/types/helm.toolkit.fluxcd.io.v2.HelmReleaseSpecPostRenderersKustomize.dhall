{ images :
    Optional
      (List ./kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall)
, patches :
    Optional
      (List ./kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall)
}
