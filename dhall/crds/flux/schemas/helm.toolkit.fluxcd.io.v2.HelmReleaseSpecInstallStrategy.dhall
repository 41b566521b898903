{ Type =
    ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallStrategy.dhall
}
