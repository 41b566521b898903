{ substitute = None (List { mapKey : Text, mapValue : Text })
, substituteFrom =
    None
      ( List
          ./../types/kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuildSubstituteFrom.dhall
      )
, substituteStrategy = None Text
}
