{ Type =
    ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecDecryption.dhall
, default =
    ./../defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecDecryption.dhall
}
