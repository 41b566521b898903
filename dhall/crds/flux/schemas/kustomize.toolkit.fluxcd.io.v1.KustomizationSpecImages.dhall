{ Type = ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall
, default =
    ./../defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecImages.dhall
}
