{ Type =
    ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistoryTestHooks.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusHistoryTestHooks.dhall
}
