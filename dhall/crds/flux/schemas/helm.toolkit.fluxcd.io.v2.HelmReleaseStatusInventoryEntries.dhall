{ Type =
    ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventoryEntries.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventoryEntries.dhall
}
