{ expressionWarnings =
    None
      ( List
          ./../types/io.k8s.api.admissionregistration.v1alpha1.ExpressionWarning.dhall
      )
}
