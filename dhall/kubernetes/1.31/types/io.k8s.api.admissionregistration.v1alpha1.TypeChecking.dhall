{ expressionWarnings :
    Optional
      (List ./io.k8s.api.admissionregistration.v1alpha1.ExpressionWarning.dhall)
}
