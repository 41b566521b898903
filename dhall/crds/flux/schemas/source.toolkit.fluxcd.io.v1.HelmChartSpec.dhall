{ Type = ./../types/source.toolkit.fluxcd.io.v1.HelmChartSpec.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.HelmChartSpec.dhall
}
