{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChart.dhall
, default = ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecChart.dhall
}
