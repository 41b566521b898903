{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTest.dhall
, default = ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTest.dhall
}
