{ target =
    None
      ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
}
