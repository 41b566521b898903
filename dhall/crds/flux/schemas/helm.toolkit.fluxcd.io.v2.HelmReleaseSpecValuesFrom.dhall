{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecValuesFrom.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecValuesFrom.dhall
}
