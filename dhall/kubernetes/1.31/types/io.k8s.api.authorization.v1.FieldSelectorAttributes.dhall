{ rawSelector : Optional Text
, requirements :
    Optional
      ( List
          ./io.k8s.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement.dhall
      )
}
