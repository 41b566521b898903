{ Type =
    ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecHealthCheckExprs.dhall
}
