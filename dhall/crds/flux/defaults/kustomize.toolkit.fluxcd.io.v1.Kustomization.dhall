{ apiVersion = "kustomize.toolkit.fluxcd.io/v1"
, kind = "Kustomization"
, spec = None ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpec.dhall
, status =
    None ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationStatus.dhall
}
