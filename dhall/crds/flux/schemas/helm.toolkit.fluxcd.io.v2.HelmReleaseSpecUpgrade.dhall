{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgrade.dhall
, default = ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgrade.dhall
}
