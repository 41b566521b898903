{ Type =
    ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
, default =
    ./../defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnoreTarget.dhall
}
