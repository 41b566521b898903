{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstall.dhall
, default = ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstall.dhall
}
