{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecDependsOn.dhall
}
