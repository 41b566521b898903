{ apiVersion = "coordination.k8s.io/v1alpha1", kind = "LeaseCandidateList" }
