{ substitute : Optional (List { mapKey : Text, mapValue : Text })
, substituteFrom :
    Optional
      ( List
          ./kustomize.toolkit.fluxcd.io.v1.KustomizationSpecPostBuildSubstituteFrom.dhall
      )
, substituteStrategy : Optional Text
}
