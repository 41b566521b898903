{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecKubeConfig.dhall
}
