{ kustomize :
    Optional
      ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderersKustomize.dhall
}
