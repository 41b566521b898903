{ Type =
    ./../types/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec.dhall
, default =
    ./../defaults/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec.dhall
}
