{ apiVersion = "admissionregistration.k8s.io/v1beta1"
, kind = "ValidatingAdmissionPolicyList"
}
