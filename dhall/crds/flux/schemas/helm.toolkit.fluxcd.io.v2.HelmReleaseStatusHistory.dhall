{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistory.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistory.dhall
}
