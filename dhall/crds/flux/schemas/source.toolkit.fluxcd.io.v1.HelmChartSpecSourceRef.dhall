{ Type = ./../types/source.toolkit.fluxcd.io.v1.HelmChartSpecSourceRef.dhall
, default =
    ./../defaults/source.toolkit.fluxcd.io.v1.HelmChartSpecSourceRef.dhall
}
