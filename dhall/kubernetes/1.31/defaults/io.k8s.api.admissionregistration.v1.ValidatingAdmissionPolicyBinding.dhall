{ apiVersion = "admissionregistration.k8s.io/v1"
, kind = "ValidatingAdmissionPolicyBinding"
, spec =
    None
      ./../types/io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec.dhall
}
