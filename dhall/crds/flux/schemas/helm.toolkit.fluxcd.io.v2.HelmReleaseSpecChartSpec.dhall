{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpec.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpec.dhall
}
