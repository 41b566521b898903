{ Type = ./../types/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
, default =
    ./../defaults/helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventory.dhall
}
