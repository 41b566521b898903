{ expressionWarnings =
    None
      ( List
          ./../types/io.k8s.api.admissionregistration.v1.ExpressionWarning.dhall
      )
}
