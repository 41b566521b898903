{ Type =
    ./../types/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding.dhall
, default =
    ./../defaults/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding.dhall
}
