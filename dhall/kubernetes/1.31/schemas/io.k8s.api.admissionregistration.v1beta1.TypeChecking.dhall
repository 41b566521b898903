{ Type = ./../types/io.k8s.api.admissionregistration.v1beta1.TypeChecking.dhall
, default =
    ./../defaults/io.k8s.api.admissionregistration.v1beta1.TypeChecking.dhall
}
