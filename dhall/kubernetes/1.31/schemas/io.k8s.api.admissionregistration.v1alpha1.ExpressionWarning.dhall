{ Type =
    ./../types/io.k8s.api.admissionregistration.v1alpha1.ExpressionWarning.dhall
, default =
    ./../defaults/io.k8s.api.admissionregistration.v1alpha1.ExpressionWarning.dhall
}
