{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderers.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecPostRenderers.dhall
}
