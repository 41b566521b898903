{ Type = ./../types/source.toolkit.fluxcd.io.v1.HelmChartStatus.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.HelmChartStatus.dhall
}
