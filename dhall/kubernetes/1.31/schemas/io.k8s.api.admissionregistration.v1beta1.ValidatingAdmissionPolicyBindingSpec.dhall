{ Type =
    ./../types/io.k8s.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec.dhall
, default =
    ./../defaults/io.k8s.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec.dhall
}
