{ apiVersion = "admissionregistration.k8s.io/v1alpha1"
, kind = "ValidatingAdmissionPolicy"
, spec =
    None
      ./../types/io.k8s.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec.dhall
, status =
    None
      ./../types/io.k8s.api.admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus.dhall
}
