{ Type =
    ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationStatusHistory.dhall
, default =
    ./../defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationStatusHistory.dhall
}
