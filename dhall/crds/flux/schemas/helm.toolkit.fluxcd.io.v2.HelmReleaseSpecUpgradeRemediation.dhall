{ Type =
    ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgradeRemediation.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUpgradeRemediation.dhall
}
