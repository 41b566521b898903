{ Type =
    ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall
, default =
    ./../defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPatches.dhall
}
