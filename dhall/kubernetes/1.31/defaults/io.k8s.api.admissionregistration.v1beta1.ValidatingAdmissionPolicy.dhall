{ apiVersion = "admissionregistration.k8s.io/v1beta1"
, kind = "ValidatingAdmissionPolicy"
, spec =
    None
      ./../types/io.k8s.api.admissionregistration.v1beta1.ValidatingAdmissionPolicySpec.dhall
, status =
    None
      ./../types/io.k8s.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus.dhall
}
