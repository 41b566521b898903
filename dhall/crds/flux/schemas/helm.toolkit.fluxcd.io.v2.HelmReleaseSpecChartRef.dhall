{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
}
