{ Type =
    ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderersKustomize.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderersKustomize.dhall
}
