{ Type =
    ./../types/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec.dhall
, default =
    ./../defaults/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec.dhall
}
