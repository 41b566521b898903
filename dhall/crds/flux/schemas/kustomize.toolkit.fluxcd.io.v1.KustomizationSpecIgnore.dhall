{ Type = ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall
, default =
    ./../defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall
}
