{ expressionWarnings =
    None
      ( List
          ./../types/io.k8s.api.admissionregistration.v1beta1.ExpressionWarning.dhall
      )
}
