{ Type =
    ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuild.dhall
, default =
    ./../defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuild.dhall
}
