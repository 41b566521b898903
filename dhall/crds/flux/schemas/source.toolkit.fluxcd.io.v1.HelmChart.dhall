{ Type = ./../types/source.toolkit.fluxcd.io.v1.HelmChart.dhall
, default = ./../defaults/source.toolkit.fluxcd.io.v1.HelmChart.dhall
}
