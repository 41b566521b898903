{ kustomize =
    None
      ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderersKustomize.dhall
}
