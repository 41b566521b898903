{ Type =
    ./../types/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList.dhall
, default =
    ./../defaults/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingList.dhall
}
