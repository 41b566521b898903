{ Type = ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpec.dhall
, default = ./../defaults/kustomize.toolkit.fluxcd.io.v1.KustomizationSpec.dhall
}
