{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTestFilters.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecTestFilters.dhall
}
