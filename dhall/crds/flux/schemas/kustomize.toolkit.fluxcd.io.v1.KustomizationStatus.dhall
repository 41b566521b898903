{ Type = ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationStatus.dhall
, default =
    ./../defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationStatus.dhall
}
