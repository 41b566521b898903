{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUninstall.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseSpecUninstall.dhall
}
