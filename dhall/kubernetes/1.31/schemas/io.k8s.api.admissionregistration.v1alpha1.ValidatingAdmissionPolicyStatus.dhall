{ Type =
    ./../types/io.k8s.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus.dhall
, default =
    ./../defaults/io.k8s.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus.dhall
}
