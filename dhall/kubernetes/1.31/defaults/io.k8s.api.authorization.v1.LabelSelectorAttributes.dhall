{ rawSelector = None Text
, requirements =
    None
      ( List
          ./../types/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement.dhall
      )
}
