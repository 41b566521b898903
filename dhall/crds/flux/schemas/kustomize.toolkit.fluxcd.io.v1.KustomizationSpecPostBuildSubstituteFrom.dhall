{ Type =
    ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuildSubstituteFrom.dhall
, default =
    ./../defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuildSubstituteFrom.dhall
}
