{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
}
