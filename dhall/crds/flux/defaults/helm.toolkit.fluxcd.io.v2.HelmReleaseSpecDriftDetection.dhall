{ ignore =
    None
      ( List
          ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecIgnore.dhall
      )
, mode = None Text
}
