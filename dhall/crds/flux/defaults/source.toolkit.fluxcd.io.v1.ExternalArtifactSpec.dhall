{ sourceRef =
    None ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
}
