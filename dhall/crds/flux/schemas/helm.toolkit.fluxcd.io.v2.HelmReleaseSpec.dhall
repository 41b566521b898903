{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpec.dhall
, default = ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpec.dhall
}
