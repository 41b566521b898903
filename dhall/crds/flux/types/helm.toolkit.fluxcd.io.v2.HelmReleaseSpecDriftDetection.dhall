{ ignore :
    Optional
      (List ./kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall)
, mode : Optional Text
}
