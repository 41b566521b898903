{ Type = ./../types/source.toolkit.fluxcd.io.v1.HelmChartSpecVerify.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.HelmChartSpecVerify.dhall
}
