{ apiVersion = "admissionregistration.k8s.io/v1"
, kind = "ValidatingAdmissionPolicyList"
}
