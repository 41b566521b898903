{ metadata =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
}
