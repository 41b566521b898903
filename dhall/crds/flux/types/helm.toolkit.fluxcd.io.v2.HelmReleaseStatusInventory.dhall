{ entries :
    List ./helm.toolkit.fluxcd.io.v2.HelmReleaseStatusInventoryEntries.dhall
}
