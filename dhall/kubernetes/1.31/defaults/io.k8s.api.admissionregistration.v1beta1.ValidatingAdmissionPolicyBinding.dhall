{ apiVersion = "admissionregistration.k8s.io/v1beta1"
, kind = "ValidatingAdmissionPolicyBinding"
, spec =
    None
      ./../types/io.k8s.api.admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec.dhall
}
