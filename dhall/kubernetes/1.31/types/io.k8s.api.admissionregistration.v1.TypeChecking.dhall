{ expressionWarnings :
    Optional
      (List ./io.k8s.api.admissionregistration.v1.ExpressionWarning.dhall)
}
