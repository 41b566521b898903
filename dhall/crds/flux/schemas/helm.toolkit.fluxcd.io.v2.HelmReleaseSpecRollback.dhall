{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecRollback.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecRollback.dhall
}
