{ Type =
    ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallRemediation.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecInstallRemediation.dhall
}
