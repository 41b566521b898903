{ Type = ./../types/kustomize.toolkit.fluxcd.io.v1.Kustomization.dhall
, default = ./../defaults/kustomize.toolkit.fluxcd.io.v1.Kustomization.dhall
}
