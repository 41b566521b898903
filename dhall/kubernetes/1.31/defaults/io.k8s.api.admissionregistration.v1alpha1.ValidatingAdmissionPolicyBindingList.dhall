{ apiVersion = "admissionregistration.k8s.io/v1alpha1"
, kind = "ValidatingAdmissionPolicyBindingList"
}
