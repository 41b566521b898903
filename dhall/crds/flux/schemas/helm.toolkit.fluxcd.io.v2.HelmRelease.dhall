{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmRelease.dhall
, default = ./../defaults/helm.toolkit.fluxcd.io.v2.HelmRelease.dhall
}
