{ Type =
    ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpecVerify.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpecVerify.dhall
}
