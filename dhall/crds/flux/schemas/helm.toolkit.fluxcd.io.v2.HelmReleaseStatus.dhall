{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatus.dhall
, default = ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatus.dhall
}
