{ sourceRef : Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartRef.dhall
}
