{ spec : ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartSpec.dhall
, metadata :
    Optional ./helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChartMetadata.dhall
}
