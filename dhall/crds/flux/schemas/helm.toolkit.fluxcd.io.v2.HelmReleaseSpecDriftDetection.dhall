{ Type =
    ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDriftDetection.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDriftDetection.dhall
}
