{ apiVersion = "admissionregistration.k8s.io/v1"
, kind = "ValidatingAdmissionPolicy"
, spec =
    None
      ./../types/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicySpec.dhall
, status =
    None
      ./../types/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyStatus.dhall
}
